package org.scrutineer.local.process;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A small process that outlives a launcher that was killed and then ends what the launcher had started. It learns of the
 * launcher's end by its standard input, a pipe that the system closes whatever the launcher died of.
 */
public final class Guard {
    private Guard() {}

    /** @param arguments the folder of the process files */
    public static void main(String[] arguments) throws IOException {
        while (System.in.read() >= 0) {
            // the launcher never writes: only the end of the stream means anything
        }
        new Leftovers(Path.of(arguments[0])).end();
    }
}
