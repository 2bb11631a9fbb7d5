package org.scrutineer.recommendations.progress;

/** How it stands (domain rule R21): green achieved, amber acceptable, red not acceptable. */
public enum Rating {
    GREEN,
    AMBER,
    RED
}
