package org.yuqiao.architecture.planted.policy.store;

import org.yuqiao.architecture.planted.policy.boundary.Answer;

/** A store that knows its boundary. */
public record CallsBack(Answer answer) {}
