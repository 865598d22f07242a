package org.btdeploy.benchmarks.process;

import java.util.ArrayList;
import java.util.List;

/** The runs of one program; figures are medians, the memory is the largest. */
final class Runs {
	private final List<Measured> runs = new ArrayList<>();

	void add(Measured run) {
		runs.add(run);
	}

	/** @return why the first run that failed did so, null if none did */
	String failure() {
		for (Measured run : runs) {
			if (!run.succeeded()) {
				return run.ended();
			}
		}
		return null;
	}

	double seconds() {
		return median(runs.stream().map(Measured::seconds).toList());
	}

	long mebibytes() {
		return runs.stream().mapToLong(Measured::kibibytes).max().orElse(0) / 1024;
	}

	/** @return the median of what each run needed in parts of the other's run beside it */
	double ratioTo(Runs other) {
		List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			ratios.add(runs.get(i).seconds() / other.runs.get(i).seconds());
		}
		return median(ratios);
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int half = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}
}
