package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rectangles near a place: a grid of buckets. */
final class RectIndex<T> {
	/** A rectangle with what it stands for. */
	record Entry<T>(double left, double top, double right, double bottom, T content, int[] seen) {
	}

	private final double cellWidth;
	private final double cellHeight;
	private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
	private int query;

	RectIndex(double cellWidth, double cellHeight) {
		this.cellWidth = cellWidth;
		this.cellHeight = cellHeight;
	}

	void add(double left, double top, double right, double bottom, T content) {
		Entry<T> entry = new Entry<>(left, top, right, bottom, content, new int[1]);
		for (long column = cell(left, cellWidth); column <= cell(right, cellWidth); column++) {
			for (long row = cell(top, cellHeight); row <= cell(bottom, cellHeight); row++) {
				cells.computeIfAbsent(column << 32 ^ row & 0xffffffffL, key -> new ArrayList<>(4)).add(entry);
			}
		}
	}

	List<Entry<T>> find(double left, double top, double right, double bottom) {
		List<Entry<T>> found = new ArrayList<>();
		query++;
		for (long column = cell(left, cellWidth); column <= cell(right, cellWidth); column++) {
			for (long row = cell(top, cellHeight); row <= cell(bottom, cellHeight); row++) {
				List<Entry<T>> entries = cells.get(column << 32 ^ row & 0xffffffffL);
				if (entries != null) {
					collect(entries, left, top, right, bottom, found);
				}
			}
		}
		return found;
	}

	private void collect(List<Entry<T>> entries, double left, double top, double right, double bottom, List<Entry<T>> found) {
		for (Entry<T> entry : entries) {
			if (entry.seen[0] != query && entry.left < right && left < entry.right && entry.top < bottom && top < entry.bottom) {
				entry.seen[0] = query;
				found.add(entry);
			}
		}
	}

	private static long cell(double at, double size) {
		return (long) Math.floor(at / size);
	}
}
