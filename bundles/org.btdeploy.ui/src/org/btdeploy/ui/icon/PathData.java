package org.btdeploy.ui.icon;

import org.eclipse.swt.graphics.Path;

/** Adds the path data of an SVG ({@code M 1 2 h 3 …}) to a path of the platform. */
final class PathData {
	private final String data;
	private final Path path;
	private int at;
	private float x;
	private float y;
	private float startX;
	private float startY;
	private float controlX;
	private float controlY;

	private PathData(String data, Path path) {
		this.data = data;
		this.path = path;
	}

	static void add(String data, Path path) {
		new PathData(data, path).read();
	}

	private void read() {
		char command = 'M';
		while (skip()) {
			char c = data.charAt(at);
			if (Character.isLetter(c)) {
				command = c;
				at++;
			}
			run(command);
			if (command == 'M') {
				command = 'L';
			} else if (command == 'm') {
				command = 'l';
			}
		}
	}

	private void run(char command) {
		boolean relative = Character.isLowerCase(command);
		float fromX = relative ? x : 0;
		float fromY = relative ? y : 0;
		boolean smooth = false;
		switch (Character.toUpperCase(command)) {
			case 'M' -> {
				to(fromX + number(), fromY + number());
				startX = x;
				startY = y;
				path.moveTo(x, y);
			}
			case 'L' -> line(fromX + number(), fromY + number());
			case 'H' -> line(fromX + number(), y);
			case 'V' -> line(x, fromY + number());
			case 'C' -> {
				curve(fromX + number(), fromY + number(), fromX + number(), fromY + number(), fromX + number(), fromY + number());
				smooth = true;
			}
			case 'S' -> {
				curve(2 * x - controlX, 2 * y - controlY, fromX + number(), fromY + number(), fromX + number(), fromY + number());
				smooth = true;
			}
			case 'Q' -> {
				float cx = fromX + number();
				float cy = fromY + number();
				to(fromX + number(), fromY + number());
				path.quadTo(cx, cy, x, y);
			}
			case 'A' -> {
				double[] arc = { number(), number(), number(), flag(), flag() };
				arc(arc, fromX + number(), fromY + number());
			}
			case 'Z' -> {
				path.close();
				to(startX, startY);
			}
			default -> throw new IllegalArgumentException(data);
		}
		if (!smooth) {
			controlX = x;
			controlY = y;
		}
	}

	private void line(float toX, float toY) {
		to(toX, toY);
		path.lineTo(x, y);
	}

	private void curve(float x1, float y1, float x2, float y2, float toX, float toY) {
		controlX = x2;
		controlY = y2;
		to(toX, toY);
		path.cubicTo(x1, y1, x2, y2, x, y);
	}

	/** Draws an elliptical arc as cubic curves; from the implementation notes of the SVG recommendation. */
	private void arc(double[] arc, float toX, float toY) {
		double turn = Math.toRadians(arc[2]);
		double cos = Math.cos(turn);
		double sin = Math.sin(turn);
		double halfX = (x - toX) / 2;
		double halfY = (y - toY) / 2;
		double px = cos * halfX + sin * halfY;
		double py = cos * halfY - sin * halfX;
		double grow = Math.sqrt(Math.max(1, px * px / (arc[0] * arc[0]) + py * py / (arc[1] * arc[1])));
		double rx = Math.abs(arc[0]) * grow;
		double ry = Math.abs(arc[1]) * grow;
		double part = rx * rx * py * py + ry * ry * px * px;
		double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - part) / part)) * (arc[3] == arc[4] ? -1 : 1);
		double cx = factor * rx * py / ry;
		double cy = -factor * ry * px / rx;
		double from = Math.atan2((py - cy) / ry, (px - cx) / rx);
		double to = Math.atan2((-py - cy) / ry, (-px - cx) / rx);
		double sweep = to - from;
		if (arc[4] == 0 && sweep > 0) {
			sweep -= 2 * Math.PI;
		} else if (arc[4] != 0 && sweep < 0) {
			sweep += 2 * Math.PI;
		}
		double midX = cos * cx - sin * cy + (x + toX) / 2;
		double midY = sin * cx + cos * cy + (y + toY) / 2;
		int pieces = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
		double step = sweep / Math.max(1, pieces);
		double reach = 4.0 / 3 * Math.tan(step / 4);
		for (int i = 0; i < pieces; i++) {
			double a = from + i * step;
			double b = a + step;
			double[] c = { Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a), Math.cos(b) + reach * Math.sin(b),
				Math.sin(b) - reach * Math.cos(b), Math.cos(b), Math.sin(b) };
			for (int j = 0; j < 6; j += 2) {
				double ex = c[j] * rx;
				double ey = c[j + 1] * ry;
				c[j] = midX + cos * ex - sin * ey;
				c[j + 1] = midY + sin * ex + cos * ey;
			}
			path.cubicTo((float) c[0], (float) c[1], (float) c[2], (float) c[3], (float) c[4], (float) c[5]);
		}
		to(toX, toY);
	}

	private void to(float toX, float toY) {
		x = toX;
		y = toY;
	}

	/** Moves to the next command or number; says whether there is one. */
	private boolean skip() {
		while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',' || data.charAt(at) == '\n')) {
			at++;
		}
		return at < data.length();
	}

	private int flag() {
		skip();
		return data.charAt(at++) - '0';
	}

	private float number() {
		skip();
		int start = at;
		boolean dot = false;
		while (at < data.length()) {
			char c = data.charAt(at);
			boolean sign = (c == '-' || c == '+') && at == start;
			boolean firstDot = c == '.' && !dot;
			if (!sign && !firstDot && !Character.isDigit(c)) {
				break;
			}
			dot |= c == '.';
			at++;
		}
		return Float.parseFloat(data.substring(start, at));
	}
}
