package org.scrutineer.recommendations.action;

/** A task that was put on somebody, or one that somebody promised. */
public enum ActionKind {
    ACTION,
    UNDERTAKING
}
