package org.yuqiao.policy.boundary;

/**
 * A policy edition was published.
 *
 * @param id the edition's id
 */
public record EditionPublished(String id) {}
