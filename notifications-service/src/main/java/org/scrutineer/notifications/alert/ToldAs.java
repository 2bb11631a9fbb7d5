package org.scrutineer.notifications.alert;

/** Why a person is told, in order of weight: somebody who is owner and member is told as the owner. */
public enum ToldAs {
    OWNER,
    CHAIR,
    MEMBER,
    FOLLOWER
}
