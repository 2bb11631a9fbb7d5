package org.scrutineer.recommendations.request;

/** How far a request has come; a refusal needs written reasons (SI 2012/2089 reg 17; domain rule R8). */
public enum RequestStatus {
    OPEN,
    ANSWERED,
    REFUSED,
    WITHDRAWN
}
