package org.btdeploy.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.document.Checked;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The studio with one file open, as a test sees it. */
final class Studio {
	final Hand hand = new Hand();
	final IFile file;
	final DeploymentEditor editor;
	final IDocument document;
	private final String name;

	Studio(String name, IFile file, DeploymentEditor editor) {
		this.name = name;
		this.file = file;
		this.editor = editor;
		document = editor.session().document();
	}

	/** Opens a text in a project of its own and waits for the picture. */
	static Studio open(String test, String text) throws CoreException, IOException {
		Studio studio = start(test, text, EditMode.SPLIT);
		studio.settle();
		studio.editor.viewer().zoom().setZoom(0.8);
		studio.hand.pause(200);
		return studio;
	}

	/** Opens a text in a project of its own, which may be none that can be drawn. */
	static Studio start(String test, String text, EditMode mode) throws CoreException, IOException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("test");
		if (project.exists()) {
			project.delete(true, true, null);
		}
		project.create(null);
		project.open(null);
		IFile file = project.getFile(test + ".btdeploy");
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setActive();
		DeploymentEditor editor = (DeploymentEditor) IDE.openEditor(page(), file);
		Studio studio = new Studio(test, file, editor);
		editor.setMode(mode);
		studio.hand.until("text is read", () -> editor.session().isCurrent());
		return studio;
	}

	/** Opens the file of another one anew, after that was closed. */
	static Studio reopen(Studio closed) throws CoreException {
		Studio studio = new Studio(closed.name, closed.file, (DeploymentEditor) IDE.openEditor(page(), closed.file));
		studio.settle();
		return studio;
	}

	static Studio openSample(String test, String sample) throws CoreException, IOException {
		return open(test, Files.readString(Path.of(System.getProperty("btdeploy.samples"), sample + ".btdeploy")));
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	void close() {
		page().closeEditor(editor, false);
		hand.pause(100);
	}

	/** Waits until text, model and picture agree. */
	void settle() {
		hand.until("text is read", () -> editor.session().isCurrent());
		hand.until("picture is drawn", () -> editor.viewer().scene() != null && editor.viewer().scene().drawing().checked() == editor.session().lastGood());
		hand.pause(150);
	}

	String text() {
		return document.get();
	}

	Checked state() {
		return editor.session().latest();
	}

	FigurePart figure(String element) {
		FigurePart part = editor.viewer().find(element);
		if (part == null) {
			throw new AssertionError("no figure of " + element);
		}
		return part;
	}

	/** @return a place on the screen: so many units of the scene right of and below the upper left corner of the figure */
	Point at(String element, int dx, int dy) {
		FigurePart part = figure(element);
		editor.viewer().reveal(part);
		hand.pause(150);
		return place(part, dx, dy);
	}

	/** As {@link #at}, without scrolling: for the second of two figures. */
	Point place(FigurePart part, int dx, int dy) {
		SceneFigure figure = (SceneFigure) part.getFigure();
		org.eclipse.draw2d.geometry.Point point = figure.core().getTopLeft().translate(dx, dy);
		figure.translateToAbsolute(point);
		return editor.viewer().getControl().toDisplay(point.x, point.y);
	}

	Rectangle bounds(String element) {
		return ((SceneFigure) figure(element).getFigure()).core();
	}

	/** Shows the whole picture, so that everything can be reached with the mouse. */
	void showAll() {
		editor.setMode(EditMode.DIAGRAM);
		hand.pause(200);
		editor.viewer().zoom().setZoomAsText(org.eclipse.gef.editparts.ZoomManager.FIT_ALL);
		hand.pause(300);
	}

	/** @return the middle of the tool item of the editor's bar whose tooltip begins so, on the screen */
	Point tool(String tip) {
		ToolItem item = tool(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), tip);
		if (item == null) {
			throw new AssertionError("no tool item with " + tip);
		}
		org.eclipse.swt.graphics.Rectangle place = item.getBounds();
		return item.getParent().toDisplay(place.x + Math.min(12, place.width / 2), place.y + place.height / 2);
	}

	private static ToolItem tool(Composite parent, String tip) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ToolBar bar && bar.isVisible()) {
				for (ToolItem item : bar.getItems()) {
					if (item.getToolTipText() != null && item.getToolTipText().startsWith(tip)) {
						return item;
					}
				}
			} else if (child instanceof Composite composite) {
				ToolItem found = tool(composite, tip);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/** Gives the text the keyboard, the caret at an offset. */
	void caret(int offset) {
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		widget.getShell().forceActive(); // without a window manager nobody does when a small window has closed
		widget.setFocus();
		editor.selectAndReveal(offset, 0);
		hand.pause(200);
	}

	/** Keeps a picture of the window among the build's results. */
	void picture(String moment) {
		hand.pause(100);
		Display display = Display.getCurrent();
		org.eclipse.swt.graphics.Rectangle screen = display.getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		Path folder = Path.of(System.getProperty("btdeploy.screenshots"));
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(folder.resolve(name + "-" + moment + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
