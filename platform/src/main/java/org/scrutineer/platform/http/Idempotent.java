package org.scrutineer.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that a client may send twice with the same {@code Idempotency-Key}: the second answer is the first one's, nothing happens
 * again. The key and the effect are one transaction, which the interceptor opens; without the header it only opens the transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
