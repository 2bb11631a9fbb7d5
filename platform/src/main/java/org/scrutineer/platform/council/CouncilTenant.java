package org.scrutineer.platform.council;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Hibernate's tenant is the council: the first of the two locks (the second is the database's row-level policy). */
@PersistenceUnitExtension
@RequestScoped
class CouncilTenant implements TenantResolver {

    /** No council has this id, so a session opened outside of a council's scope finds and stores nothing. */
    static final String NONE = "-";

    private final RequestCouncil current;

    @Inject
    CouncilTenant(RequestCouncil current) {
        this.current = current;
    }

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        var council = current.raw();
        return council == null || RequestCouncil.SYSTEM.equals(council) ? NONE : council;
    }
}
