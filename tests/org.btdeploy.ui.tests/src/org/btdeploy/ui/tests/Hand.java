package org.btdeploy.ui.tests;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/** A user's hand: moves the real mouse and presses real keys, and lets the studio react in between. */
final class Hand {
	private static final int STEP = 32;
	/** Between the letters of a practised typist. */
	private static final int FAST = 10;
	private static final int MOST = 15_000;

	private final Display display = Display.getCurrent();
	private final Robot robot;

	Hand() {
		try {
			robot = new Robot();
		} catch (AWTException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lets the studio work for a while. */
	void pause(int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				nap();
			}
		}
	}

	private static void nap() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Lets the studio work until something is so; fails if it does not become so. */
	void until(String what, BooleanSupplier reached) {
		long end = System.nanoTime() + MOST * 1_000_000L;
		while (!reached.getAsBoolean()) {
			if (System.nanoTime() > end) {
				Assertions.fail("not reached: " + what);
			}
			if (!display.readAndDispatch()) {
				nap();
			}
		}
	}

	/** @return what has the keyboard, null for nothing */
	Control focus() {
		return display.getFocusControl();
	}

	void move(Point to) {
		robot.mouseMove(to.x, to.y);
		pause(STEP);
	}

	void click(Point at) {
		move(at);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		pause(STEP);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		pause(3 * STEP);
	}

	/** Clicks with the right button, as for a context menu. */
	void rightClick(Point at) {
		move(at);
		robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
		pause(3 * STEP);
	}

	/** Clicks twice where the mouse is. */
	void doubleClick() {
		for (int i = 0; i < 2; i++) {
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			pause(STEP / 2);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			pause(STEP / 2);
		}
		pause(3 * STEP);
	}

	/** Clicks twice, too fast for the studio to do anything in between, which could take too long for a double click. */
	void doubleClick(Point at) {
		move(at);
		for (int i = 0; i < 2; i++) {
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		}
		pause(4 * STEP);
	}

	/** Goes somewhere and clicks before the studio can do anything about it. */
	void dart(Point at) {
		robot.mouseMove(at.x, at.y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		pause(4 * STEP);
	}

	/** Drags without letting go, so that what is shown meanwhile can be looked at; {@link #release} ends it. */
	void drag(Point from, Point to) {
		move(from);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		pause(STEP);
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			move(new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
		}
		pause(2 * STEP);
	}

	void release() {
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		pause(4 * STEP);
	}

	/** Drags with one of the buttons (1 left, 2 middle, 3 right) from one place to another, and lets go. */
	void drag(int button, Point from, Point to) {
		int mask = InputEvent.getMaskForButton(button);
		move(from);
		robot.mousePress(mask);
		pause(STEP);
		for (int i = 1; i <= 4; i++) {
			move(new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4));
		}
		robot.mouseRelease(mask);
		pause(3 * STEP);
	}

	/** Holds a key down until {@link #letGo}. */
	void hold(int key) {
		robot.keyPress(key);
		pause(STEP);
	}

	void letGo(int key) {
		robot.keyRelease(key);
		pause(STEP);
	}

	/** Turns the wheel; negative notches turn it away from the user. */
	void wheel(int notches) {
		robot.mouseWheel(notches);
		pause(3 * STEP);
	}

	/** Presses a key with others held down: {@code press(VK_CONTROL, VK_Z)}. */
	void press(int... keys) {
		for (int key : keys) {
			robot.keyPress(key);
			pause(STEP / 2);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			robot.keyRelease(keys[i]);
			pause(STEP / 2);
		}
		pause(STEP);
	}

	/** As {@link #press}, but lets go before the studio reacts: for keys that open a dialog, which would keep them down. */
	void tap(int... keys) {
		for (int key : keys) {
			robot.keyPress(key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			robot.keyRelease(keys[i]);
		}
		pause(2 * STEP);
	}

	/** Does something while a key of the mask is held down. */
	void with(int mask, Runnable action) {
		int key = mask == InputEvent.SHIFT_DOWN_MASK ? KeyEvent.VK_SHIFT : KeyEvent.VK_CONTROL;
		robot.keyPress(key);
		pause(STEP);
		action.run();
		robot.keyRelease(key);
		pause(STEP);
	}

	/** Types a text of lower- and upper-case letters, digits, blanks and hyphens. */
	void type(String text) {
		for (char c : text.toCharArray()) {
			type(c);
		}
		pause(STEP);
	}

	/** As {@link #type(String)}, one letter. */
	void type(char c) {
		int key = c == ' ' ? KeyEvent.VK_SPACE : c == '-' ? KeyEvent.VK_MINUS : KeyEvent.getExtendedKeyCodeForChar(c);
		if (Character.isUpperCase(c)) {
			shifted(key);
		} else {
			robot.keyPress(key);
			robot.keyRelease(key);
			pause(FAST);
		}
	}

	/** Types the upper letter or sign of a key. */
	void shifted(int key) {
		robot.keyPress(KeyEvent.VK_SHIFT);
		robot.keyPress(key);
		robot.keyRelease(key);
		robot.keyRelease(KeyEvent.VK_SHIFT);
		pause(FAST);
	}

	void undo() {
		press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
		pause(200);
	}

	void redo() {
		press(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
		pause(200);
	}
}
