package org.yuqiao.casefile.boundary;

import java.util.List;

/**
 * A page of a list that is walked by key.
 *
 * @param next the key to continue after, or null at the end
 */
public record KeysetPage<T>(List<T> items, String next) {}
