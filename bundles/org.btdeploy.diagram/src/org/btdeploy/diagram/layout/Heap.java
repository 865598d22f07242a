package org.btdeploy.diagram.layout;

/** A priority queue of numbered states; equal costs come out in the order of their numbers, so that results do not vary. */
final class Heap {
	private double[] cost = new double[256];
	private int[] item = new int[256];
	private int size;

	void clear() {
		size = 0;
	}

	boolean isEmpty() {
		return size == 0;
	}

	double topCost() {
		return cost[0];
	}

	void push(int newItem, double newCost) {
		if (size == item.length) {
			cost = java.util.Arrays.copyOf(cost, size * 2);
			item = java.util.Arrays.copyOf(item, size * 2);
		}
		int i = size++;
		while (i > 0 && before(newCost, newItem, (i - 1) / 2)) {
			copy((i - 1) / 2, i);
			i = (i - 1) / 2;
		}
		cost[i] = newCost;
		item[i] = newItem;
	}

	int pop() {
		int top = item[0];
		size--;
		double lastCost = cost[size];
		int lastItem = item[size];
		int i = 0;
		while (2 * i + 1 < size) {
			int child = 2 * i + 1;
			if (child + 1 < size && before(cost[child + 1], item[child + 1], child)) {
				child++;
			}
			if (!before(cost[child], item[child], lastCost, lastItem)) {
				break;
			}
			copy(child, i);
			i = child;
		}
		cost[i] = lastCost;
		item[i] = lastItem;
		return top;
	}

	private void copy(int from, int to) {
		cost[to] = cost[from];
		item[to] = item[from];
	}

	private boolean before(double firstCost, int firstItem, int other) {
		return before(firstCost, firstItem, cost[other], item[other]);
	}

	private static boolean before(double firstCost, int firstItem, double otherCost, int otherItem) {
		return firstCost < otherCost || firstCost == otherCost && firstItem < otherItem;
	}
}
