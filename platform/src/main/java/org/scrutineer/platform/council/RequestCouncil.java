package org.scrutineer.platform.council;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;

@RequestScoped
@Unremovable
class RequestCouncil implements CurrentCouncil {

    static final String SYSTEM = "*";
    private String id;

    @Override
    public String id() {
        if (id == null || SYSTEM.equals(id)) throw new IllegalStateException("no council in scope");
        return id;
    }

    void enter(String council) {
        id = council;
    }

    /** What app.council is set to: the council, '*' for a worker in system scope, or nothing. */
    static String setting() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) return "";
        var current = container.instance(RequestCouncil.class).get().raw();
        return current == null ? "" : current;
    }

    String raw() {
        return id;
    }
}
