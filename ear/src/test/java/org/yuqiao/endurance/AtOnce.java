package org.yuqiao.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Many act at once: each on a thread of its own, all let go together. */
final class AtOnce {

  private AtOnce() {}

  /** What each came to, in the order of the clients. */
  static <C, R> List<R> all(List<C> clients, Function<C, R> act)
      throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(clients.size());
    var threads = Executors.newFixedThreadPool(clients.size());
    try {
      var tasks = new ArrayList<Callable<R>>();
      for (C client : clients) {
        tasks.add(
            () -> {
              barrier.await();
              return act.apply(client);
            });
      }
      var results = new ArrayList<R>();
      for (var result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
