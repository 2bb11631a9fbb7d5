package org.scrutineer.recommendations.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;

/** The council's own rules, for every part of the service that has a clock or a number in it. */
@ApplicationScoped
public class Settings {
    private final CouncilSettingsRepository repository;
    private final CurrentCouncil council;
    private final History history;
    private final Event<SettingsChanged> changed;

    Settings(
            CouncilSettingsRepository repository,
            CurrentCouncil council,
            History history,
            Event<SettingsChanged> changed) {
        this.repository = repository;
        this.council = council;
        this.history = history;
        this.changed = changed;
    }

    /** The rules in force for the current council. */
    @Transactional
    public CouncilRules current() {
        return repository.ofThisCouncil().map(CouncilSettings::rules).orElse(CouncilRules.DEFAULT);
    }

    @Transactional
    SettingsResponse read() {
        return repository
                .ofThisCouncil()
                .map(settings -> SettingsResponse.from(settings.rules(), settings.version()))
                .orElse(SettingsResponse.from(CouncilRules.DEFAULT, 0));
    }

    @Transactional
    SettingsResponse change(CouncilRules rules, String ifMatch) {
        var settings = repository.ofThisCouncil().orElse(null);
        ETags.require(ifMatch, settings == null ? 0 : settings.version());
        var before = settings == null ? CouncilRules.DEFAULT : settings.rules();
        if (settings == null) {
            settings = CouncilSettings.chosen(rules);
            repository.persist(settings);
        } else {
            settings.change(rules);
        }
        repository.flush();
        history.record(
                SubjectType.SETTINGS,
                settings.id(),
                "settings-changed",
                null,
                SettingsFacts.of(before),
                SettingsFacts.of(settings.rules()));
        changed.fire(new SettingsChanged(council.id()));
        return SettingsResponse.from(settings.rules(), settings.version());
    }
}
