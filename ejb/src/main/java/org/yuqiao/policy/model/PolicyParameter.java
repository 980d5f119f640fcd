package org.yuqiao.policy.model;

/**
 * One value of an edition as the policy page prints it.
 *
 * @param key stable, kebab-case
 * @param value the value as text, in its unit
 * @param unit yuan, working days, per mille, …
 * @param hard whether the clause binds every setting
 * @param clause the clause the value belongs to
 * @param source the label and source it rests on, for example {@code [CQ][S3]}
 * @param zh the name in Chinese
 * @param en the name in English
 */
public record PolicyParameter(
    String key,
    String value,
    String unit,
    boolean hard,
    Clause clause,
    String source,
    String zh,
    String en) {}
