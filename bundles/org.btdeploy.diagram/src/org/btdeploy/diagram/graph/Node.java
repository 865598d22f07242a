package org.btdeploy.diagram.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of a view. Made by a view with its size (leaves) or minimum size (containers); the layout gives it its place.
 * All lengths are points at 100 %; the origin is the upper left corner of the picture, y grows downwards; places are absolute.
 */
public final class Node {
	private final String id;
	private final NodeKind kind;
	private final double leastWidth;
	private final double leastHeight;
	private final List<Node> children = new ArrayList<>();
	private Node parent;
	private Insets insets = Insets.NONE;
	private int rank;
	private Lane lane = Lane.MAIN;
	private Node guarded;
	private double badges;
	private double badgeSize;
	private boolean pinned;
	private double x;
	private double y;
	private double width;
	private double height;

	/**
	 * @param id stable key of the element in this view (its path in the model), unique in the graph
	 * @param kind what it stands for
	 * @param width width of a leaf, least width of a container
	 * @param height height of a leaf, least height of a container
	 */
	public Node(String id, NodeKind kind, double width, double height) {
		this.id = id;
		this.kind = kind;
		this.leastWidth = width;
		this.leastHeight = height;
		this.width = width;
		this.height = height;
	}

	/** Appends a child; its order among its siblings is the order of the text. */
	public void add(Node child) {
		child.parent = this;
		children.add(child);
	}

	public String id() {
		return id;
	}

	public NodeKind kind() {
		return kind;
	}

	public List<Node> children() {
		return children;
	}

	/** @return the box this one is drawn in, null at the top level and for firewalls */
	public Node parent() {
		return parent;
	}

	public Insets insets() {
		return insets;
	}

	public void setInsets(Insets insets) {
		this.insets = insets;
	}

	/** @return for top-level boxes: distance from the outside, 0 = outermost; boxes of equal rank stand side by side */
	public int rank() {
		return rank;
	}

	public void setRank(int rank) {
		this.rank = rank;
	}

	public Lane lane() {
		return lane;
	}

	public void setLane(Lane lane) {
		this.lane = lane;
	}

	/** @return for firewalls: the box on whose border it sits, null if free-standing */
	public Node guarded() {
		return guarded;
	}

	public void setGuarded(Node guarded) {
		this.guarded = guarded;
	}

	/**
	 * Says that badges stand at the upper right corner, the first one centred on it, further ones to its left.
	 *
	 * @param count how many
	 * @param size width and height of each
	 * @param gap between them
	 */
	public void setBadges(int count, double size, double gap) {
		badges = count == 0 ? 0 : count * size + (count - 1) * gap;
		badgeSize = size;
	}

	/** @return width of all badges together, 0 without */
	public double badges() {
		return badges;
	}

	/** @return how far badges reach over the border, 0 without */
	public double badgeReach() {
		return badges == 0 ? 0 : badgeSize / 2;
	}

	/** @return whether the user gave this node its place, which the layout then keeps */
	public boolean isPinned() {
		return pinned;
	}

	/** Gives the node a place to keep. For containers the size is kept as least size as well. */
	public void pin(double left, double top) {
		pinned = true;
		place(left, top);
	}

	/** Takes back {@link #pin}: the layout is free to place it. */
	public void unpin() {
		pinned = false;
		resize(leastWidth, leastHeight);
	}

	/** Sets the upper left corner. */
	public void place(double left, double top) {
		x = left;
		y = top;
	}

	/** Sets the size; for containers this is what the layout computes from the content. */
	public void resize(double newWidth, double newHeight) {
		width = newWidth;
		height = newHeight;
	}

	public double x() {
		return x;
	}

	public double y() {
		return y;
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}

	/** @return the width given at first: of a leaf its own, of a container the least, which is what its title needs */
	public double leastWidth() {
		return leastWidth;
	}

	public double leastHeight() {
		return leastHeight;
	}

	@Override
	public String toString() {
		return kind + " " + id + " [" + x + "," + y + " " + width + "x" + height + "]";
	}
}
