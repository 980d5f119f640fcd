package org.yuqiao.architecture.planted.policy.boundary;

/** What a boundary answers. */
public record Answer(String text) {}
