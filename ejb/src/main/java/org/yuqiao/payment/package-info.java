/**
 * Payment instructions (付款指令): what is to leave a special account, from the treasurer's desk to the
 * bank's answer; messages to the bank go out after commit, each once.
 *
 * <p>Aggregate root: {@code PaymentInstruction}; its procedure is {@code PaymentTransitions}.
 * Boundary verbs: {@code ReleaseInstruction}, {@code CancelInstruction}, {@code AnswerPayment},
 * {@code TakeAnswers}, {@code ChooseChannel}; {@code Payments} is how earlier-told contexts'
 * followers prepare an instruction in their own transaction, {@code PaymentMoved} what they hear.
 * Clauses: C-1, C-2, C-5. Out of scope: what an executed payment books, which the context that
 * asked for it knows; the bank's statements.
 */
package org.yuqiao.payment;
