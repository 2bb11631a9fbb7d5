package org.scrutineer.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the request's body ({@code /owner/name}), or {@code ?name} for a query parameter
 * @param detail a sentence for the person who filled the field in
 */
public record FieldError(String pointer, String detail) {}
