package org.btdeploy.diagram.graph;

/** A label that sits on a line (protocols, lock). Its size is given by the view, its place by the layout. */
public final class Chip {
	private final double width;
	private final double height;
	private final Object content;
	private double x;
	private double y;

	/** @param content what to draw, opaque to the layout */
	public Chip(double width, double height, Object content) {
		this.width = width;
		this.height = height;
		this.content = content;
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}

	public Object content() {
		return content;
	}

	/** Sets the upper left corner. */
	public void place(double left, double top) {
		x = left;
		y = top;
	}

	public double x() {
		return x;
	}

	public double y() {
		return y;
	}
}
