package org.scrutineer.platform.council;

/** The council (tenant) that the running work belongs to. */
public interface CurrentCouncil {

    /** The council's id, as in paths. @throws IllegalStateException outside of a council's request or scope */
    String id();
}
