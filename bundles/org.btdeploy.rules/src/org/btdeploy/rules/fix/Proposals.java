package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;

/** Takes what a family proposes. */
final class Proposals {
	private final List<Operation> all = new ArrayList<>();

	void add(Operation operation) {
		all.add(operation);
	}

	List<Operation> all() {
		return all;
	}
}
