package org.yuqiao.closing.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.FundPosition;

/**
 * What the close of a day is judged by.
 *
 * @param position where the money came from and is, at the end of the day, by the journal
 * @param summed every account over all lines of the journal, later days included
 * @param kept the same as the books keep it: sealed balances and the lines after them
 * @param accounts the special accounts with their stored balances
 * @param casesPrincipal principal still expected back, summed over the cases
 * @param unmarked cases past due that nobody has marked
 * @param bank what stands open between books and bank, and payments of unknown fate
 */
public record DayFacts(
    LocalDate day,
    LocalDate today,
    FundPosition position,
    Balances summed,
    Balances kept,
    List<AccountBalance> accounts,
    Money casesPrincipal,
    List<String> unmarked,
    List<Obstacle> bank) {}
