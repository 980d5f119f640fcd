package org.yuqiao.architecture.planted.policy.store;

/** A store that only its own context may ask. */
public record Editions(int count) {}
