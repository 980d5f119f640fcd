package org.yuqiao.policy.boundary;

import java.util.Map;

/**
 * A policy edition was published, told to whoever observes it in the transaction that does it.
 *
 * @param id the edition's id, its first day in force
 * @param basis the document it rests on
 * @param values all its values by key
 * @param by who published it
 */
public record EditionPublished(String id, String basis, Map<String, String> values, String by) {}
