package org.btdeploy.benchmarks.editor;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Drags a server over the picture. A frame is from the dispatch of a mouse move to the end of the painting it led to;
 * its work is the time of the processor the UI thread took meanwhile.
 */
final class Dragging {
	private static final int WARM = 2;
	private static final int RUNS = 3;
	private static final int STEPS = 40;
	private static final int STEP = 4;
	private static final int BETWEEN = 40;

	private final Opened opened;
	private final Robot robot;
	private final List<double[]> frames = new ArrayList<>();
	private long started;
	private long startedCpu;

	Dragging(Opened opened) throws AWTException {
		this.opened = opened;
		robot = new Robot();
	}

	void measure() throws InterruptedException {
		Point from = opened.inUi(this::server);
		opened.inUi(this::listen);
		for (int i = 0; i < WARM + RUNS; i++) {
			List<double[]> seen = drag(from);
			if (seen.size() < STEPS / 2) {
				throw new IllegalStateException("only " + seen.size() + " frames of " + STEPS + " moves");
			}
			if (i >= WARM) {
				seen.forEach(frame -> {
					EditorBenchmark.print("frame", frame[0]);
					EditorBenchmark.print("frame-cpu", frame[1]);
				});
			}
		}
	}

	/** Drags a server for good, so that from now on all boxes keep their places. */
	void keep() throws InterruptedException {
		Point from = opened.inUi(this::server);
		robot.mouseMove(from.x, from.y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		for (int i = 1; i <= STEPS; i++) {
			robot.mouseMove(from.x, from.y + i);
			Thread.sleep(BETWEEN);
		}
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		opened.until("places are kept", () -> !opened.inUi(opened.editor::keptPlaces).isEmpty());
		opened.settle();
	}

	private Object listen() {
		Control canvas = opened.editor.viewer().getControl();
		Listener moving = event -> {
			if (event.widget == canvas && started == 0) {
				started = System.nanoTime();
				startedCpu = Cpu.thread();
			}
		};
		opened.display.addFilter(SWT.MouseMove, moving);
		canvas.addListener(SWT.Paint, event -> {
			if (started != 0) {
				frames.add(new double[] { (System.nanoTime() - started) / 1e6, (Cpu.thread() - startedCpu) / 1e6 });
				started = 0;
			}
		});
		return null;
	}

	/** There and back, ending with Escape, so that nothing is changed. */
	private List<double[]> drag(Point from) throws InterruptedException {
		robot.mouseMove(from.x, from.y);
		Thread.sleep(200);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		Thread.sleep(100);
		robot.mouseMove(from.x + STEP, from.y + STEP);
		Thread.sleep(500);
		opened.inUi(() -> {
			frames.clear();
			started = 0;
			return null;
		});
		for (int i = 1; i <= STEPS; i++) {
			int way = STEP * (i <= STEPS / 2 ? i : STEPS - i + 1);
			robot.mouseMove(from.x + way * 2, from.y + way);
			Thread.sleep(BETWEEN);
		}
		Thread.sleep(200);
		List<double[]> seen = opened.inUi(() -> List.copyOf(frames));
		robot.keyPress(java.awt.event.KeyEvent.VK_ESCAPE);
		robot.keyRelease(java.awt.event.KeyEvent.VK_ESCAPE);
		Thread.sleep(100);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		Thread.sleep(300);
		return seen;
	}

	/** @return a place on the screen, on the head of the first server's card */
	private Point server() {
		for (Object child : opened.editor.viewer().scene().getChildren()) {
			FigurePart part = (FigurePart) child;
			if (part.key().kind() == FigureKind.CARD) {
				opened.editor.viewer().reveal(part);
				opened.editor.viewer().flush();
				SceneFigure figure = (SceneFigure) part.getFigure();
				org.eclipse.draw2d.geometry.Point place = figure.core().getTopLeft().translate(40, 8);
				figure.translateToAbsolute(place);
				return opened.editor.viewer().getControl().toDisplay(place.x, place.y);
			}
		}
		throw new IllegalStateException("no server is shown");
	}
}
