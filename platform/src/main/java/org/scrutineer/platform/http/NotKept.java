package org.scrutineer.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of an answer that is not kept beside an {@code Idempotency-Key}: it is so confidential that it stands in the table of its
 * thing and nowhere else. An answer that is given again has null in its place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface NotKept {}
