package org.scrutineer.local.part;

import java.nio.file.Path;
import org.scrutineer.local.process.Processes;
import org.scrutineer.local.setting.DataFolder;
import org.scrutineer.local.setting.Ports;
import org.scrutineer.local.setting.Progress;
import org.scrutineer.local.setting.Secrets;

/**
 * What every part needs to start.
 *
 * @param startCaches whether Java programs record a start cache and start from it
 * @param repository the root of the working copy that the services were built in
 */
public record Context(
        Path repository,
        DataFolder data,
        Ports ports,
        Secrets secrets,
        Progress progress,
        Processes processes,
        boolean startCaches) {}
