package org.yuqiao.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The imports of this server and how far each has come; the latest are remembered. */
@ApplicationScoped
class RunningImports {

  private static final int REMEMBERED = 20;

  private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

  synchronized void add(ImportJob job) {
    var finished = jobs.values().stream().filter(ImportJob::finished).map(ImportJob::id).toList();
    if (jobs.size() >= REMEMBERED && !finished.isEmpty()) {
      jobs.remove(finished.get(0));
    }
    jobs.put(job.id(), job);
  }

  synchronized void change(String id, UnaryOperator<ImportJob> change) {
    jobs.computeIfPresent(id, (key, job) -> change.apply(job));
  }

  synchronized Optional<ImportJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }
}
