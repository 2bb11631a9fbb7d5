package org.scrutineer.meetings.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, as far as they were asked for: what is left out does not burden the query's plan. */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition without a parameter. */
    public Filter where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on one parameter, unless its value is {@code null}. */
    public Filter where(String condition, String parameter, Object value) {
        if (value == null) return this;
        parameters.put(parameter, value);
        return where(condition);
    }

    /** Adds a condition on the key of the last row of the page before, unless this is the first page. */
    public Filter after(String condition, Map<String, Object> key) {
        if (key.isEmpty()) return this;
        parameters.putAll(key);
        return where(condition);
    }

    /** The query's text with its order. */
    public String orderBy(String order) {
        var where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return where + "order by " + order;
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
