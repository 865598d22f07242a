package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds rectangles near a place: a grid of buckets in an open-addressed table. */
final class RectIndex<T> {
	/** A rectangle with what it stands for. */
	static final class Entry<T> {
		final double left;
		final double top;
		final double right;
		final double bottom;
		final T content;
		private int seen;

		Entry(double left, double top, double right, double bottom, T content) {
			this.left = left;
			this.top = top;
			this.right = right;
			this.bottom = bottom;
			this.content = content;
		}

		T content() {
			return content;
		}

		boolean overlaps(double otherLeft, double otherTop, double otherRight, double otherBottom) {
			return left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom;
		}
	}

	private final double cellWidth;
	private final double cellHeight;
	private long[] keys = new long[256];
	private Object[] cells = new Object[256];
	private final List<Entry<T>> found = new ArrayList<>();
	private int used;
	private int query;
	/** Rectangles looked at by all searches so far. */
	long looked;

	RectIndex(double cellWidth, double cellHeight) {
		this.cellWidth = cellWidth;
		this.cellHeight = cellHeight;
	}

	void add(double left, double top, double right, double bottom, T content) {
		Entry<T> entry = new Entry<>(left, top, right, bottom, content);
		for (long column = cell(left, cellWidth); column <= cell(right, cellWidth); column++) {
			for (long row = cell(top, cellHeight); row <= cell(bottom, cellHeight); row++) {
				bucket(key(column, row)).add(entry);
			}
		}
	}

	/** @return what overlaps a rectangle; valid until the next search */
	List<Entry<T>> find(double left, double top, double right, double bottom) {
		found.clear();
		query++;
		for (long column = cell(left, cellWidth); column <= cell(right, cellWidth); column++) {
			for (long row = cell(top, cellHeight); row <= cell(bottom, cellHeight); row++) {
				List<Entry<T>> entries = at(slot(key(column, row)));
				if (entries != null) {
					collect(entries, left, top, right, bottom);
				}
			}
		}
		return found;
	}

	private void collect(List<Entry<T>> entries, double left, double top, double right, double bottom) {
		looked += entries.size();
		for (int i = 0; i < entries.size(); i++) {
			Entry<T> entry = entries.get(i);
			if (entry.seen != query && entry.overlaps(left, top, right, bottom)) {
				entry.seen = query;
				found.add(entry);
			}
		}
	}

	private List<Entry<T>> bucket(long key) {
		int slot = slot(key);
		List<Entry<T>> entries = at(slot);
		if (entries == null) {
			if (++used * 2 > keys.length) {
				grow();
				slot = slot(key);
			}
			entries = new ArrayList<>(4);
			keys[slot] = key;
			cells[slot] = entries;
		}
		return entries;
	}

	@SuppressWarnings("unchecked")
	private List<Entry<T>> at(int slot) {
		return (List<Entry<T>>) cells[slot];
	}

	private void grow() {
		long[] oldKeys = keys;
		Object[] oldCells = cells;
		keys = new long[oldKeys.length * 2];
		cells = new Object[keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldCells[i] != null) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				cells[slot] = oldCells[i];
			}
		}
	}

	private int slot(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		int slot = (int) (mixed >>> 33) & keys.length - 1;
		while (cells[slot] != null && keys[slot] != key) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	private static long key(long column, long row) {
		return column << 32 ^ row & 0xffffffffL;
	}

	private static long cell(double at, double size) {
		double cells = at / size;
		long whole = (long) cells;
		return cells < whole ? whole - 1 : whole;
	}
}
