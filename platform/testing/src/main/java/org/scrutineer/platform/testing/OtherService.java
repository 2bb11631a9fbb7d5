package org.scrutineer.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** A class of another service: of Scrutineer, but neither of this service nor of the platform. */
final class OtherService extends DescribedPredicate<JavaClass> {

    private final String service;

    OtherService(String service) {
        super("of another service");
        this.service = service;
    }

    @Override
    public boolean test(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("org.scrutineer.")
                && !name.startsWith(service)
                && !name.startsWith("org.scrutineer.platform");
    }
}
