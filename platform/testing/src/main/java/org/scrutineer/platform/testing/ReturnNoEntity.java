package org.scrutineer.platform.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** A resource answers with records; an entity would tie the wire format to the table. */
final class ReturnNoEntity extends ArchCondition<JavaMethod> {

    ReturnNoEntity() {
        super("return no entity");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        for (var type : method.getReturnType().getAllInvolvedRawTypes()) {
            if (type.isAnnotatedWith(Entity.class)) {
                events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " returns the entity " + type.getSimpleName()));
            }
        }
    }
}
