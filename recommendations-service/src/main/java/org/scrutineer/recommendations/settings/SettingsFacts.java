package org.scrutineer.recommendations.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings as they are written into the history. */
final class SettingsFacts {
    private SettingsFacts() {}

    static Map<String, Object> of(CouncilRules rules) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("reminderDays", rules.reminderDays());
        facts.put("responseMonths", rules.responseMonths());
        facts.put("responseWeeks", rules.responseWeeks());
        facts.put("requestDays", rules.requestDays());
        facts.put("ageingMonths", rules.ageingMonths());
        facts.put("smallNumberThreshold", rules.smallNumberThreshold());
        facts.put(
                "extraHolidays",
                rules.extraHolidays().stream().map(Object::toString).toList());
        return facts;
    }
}
