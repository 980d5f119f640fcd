package org.yuqiao.demo.model;

import java.time.LocalDateTime;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.document.model.Paper;
import org.yuqiao.kernel.Actor;

/**
 * Something that somebody did in the demonstration.
 *
 * @param at the moment in Asia/Shanghai
 * @param paper the paper that was filed, or null
 */
public record DemoAct(CaseEvent event, Actor actor, LocalDateTime at, Paper paper) {}
