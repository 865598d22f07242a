package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.util.List;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.util.Severity;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.navigate.FindBar;
import org.btdeploy.ui.diagram.navigate.Overview;
import org.btdeploy.ui.diagram.palette.Palette;
import org.btdeploy.ui.diagram.scene.Sight;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.SessionListener;
import org.btdeploy.ui.outline.OutlineTools;
import org.btdeploy.ui.select.ElementSelection;
import org.btdeploy.ui.text.DeploymentTextEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.actions.ActionFactory;

/**
 * The editor of deployments: text, picture, or both side by side, of one document. It is the platform's text editor with a
 * picture beside the text, so saving, undo, markers, and changes from outside are the text's.
 */
public final class DeploymentEditor extends DeploymentTextEditor {
	private SashForm sash;
	private Composite textSide;
	private ModeBar bar;
	private DiagramPane diagram;
	private SelectionLink link;
	private Sides sides;
	private final SessionListener follower = latest -> link.read(latest);
	private final KeptPlaces places = new KeptPlaces(() -> firePropertyChange(PROP_DIRTY));
	private EditMode mode;
	private String lastStatus;

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		bar = new ModeBar(whole, this::setMode);
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		sash = new SashForm(whole, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sash.setSashWidth(5);
		textSide = new Composite(sash, SWT.NONE);
		textSide.setLayout(new FillLayout());
		diagram = new DiagramPane(this, sash, element -> link.chosenInDiagram(element));
		link = new SelectionLink(this, diagram);
		sides = new Sides(this, diagram);
		bar.addPicture(diagram);
		sash.setWeights(Memory.weights());
		super.createPartControl(textSide);
		((IPostSelectionProvider) getSelectionProvider()).addPostSelectionChangedListener(event -> {
			if (event.getSelection() instanceof ITextSelection selection) {
				link.caretAt(selection.getOffset());
			}
		});
		connectKeys();
		getEditorSite().registerContextMenu("org.btdeploy.ui.diagram.popup", diagram.viewer().getContextMenu(), diagram.viewer(), false);
		new PictureCommands().activate(this);
		setMode(Memory.mode());
	}

	private void connectKeys() {
		FocusKeys keys = new FocusKeys(this, textSide, diagram.control(), diagram.viewer().getControl());
		keys.put(ActionFactory.DELETE, diagram::deleteSelection);
		keys.put(ActionFactory.SELECT_ALL, diagram.viewer()::selectBoxes);
		keys.put(ActionFactory.FIND, diagram.find()::open);
		keys.put(ActionFactory.CUT, () -> diagram.copyPaste().cut(diagram.viewer().selected()));
		keys.put(ActionFactory.COPY, () -> diagram.copyPaste().copy(diagram.viewer().selected()));
		keys.put(ActionFactory.PASTE, () -> diagram.copyPaste().paste(diagram.pasteTarget()));
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		new TextMenu(this, sides.text()).fill(menu);
	}

	@Override
	protected OutlineTools outlineTools() {
		return new OutlineMenu(this);
	}

	/** @return the elements selected in the outline, none if that is not open */
	List<EObject> selectedInOutline() {
		return outline() == null ? List.of() : outline().selected();
	}

	/** @return the sides as places to work on elements */
	Sides sides() {
		return sides;
	}

	/** @return the scope of keys for the text */
	static String textContext() {
		return TEXT_CONTEXT;
	}

	/** @return the picture side with what belongs to it */
	DiagramPane pane() {
		return diagram;
	}

	/** @return what of the deployment the picture shows */
	public Sight sight() {
		return diagram.sight();
	}

	/** Shows something else of the deployment. */
	public void look(Sight sight) {
		diagram.look(sight);
	}

	/** @return the bar that finds figures */
	public FindBar find() {
		return diagram.find();
	}

	/** @return the small picture of the whole */
	public Overview overview() {
		return diagram.overview();
	}

	@Override
	protected void sessionChanged(DeploymentSession before, DeploymentSession now) {
		if (diagram != null) {
			// first, so that a new picture is drawn in the background while all else follows the text
			places.follow(before, now, getEditorInput());
			diagram.follow(now);
		}
		super.sessionChanged(before, now);
		if (diagram != null) {
			if (before != null) {
				before.remove(follower);
			}
			if (now != null) {
				now.add(follower);
			}
		}
	}

	LayoutStore places() {
		return places.store();
	}

	/** @return a copy of the places that boxes have now, saved or not */
	public LayoutFile keptPlaces() {
		return places.store().copy();
	}

	/** @return the picture side */
	public SceneViewer viewer() {
		return diagram.viewer();
	}

	/** @return what can be created in the picture */
	public Palette palette() {
		return diagram.palette();
	}

	/** Puts figures to the places of a text of {@link LayoutStore}. */
	void setPlaces(String text) {
		keepPlaces(text);
		diagram.redraw();
	}

	/** As {@link #setPlaces}, for the next picture. */
	void keepPlaces(String text) {
		places.store().set(text);
		firePropertyChange(PROP_DIRTY);
	}

	/** Shows the element in text, picture and outline. */
	void select(EObject element) {
		if (element != null) {
			diagram.select(element);
			link.chosenInDiagram(element);
		}
	}

	/** Shows elements in the outline, if that is open. */
	void selectInOutline(List<EObject> elements) {
		if (outline() != null) {
			outline().select(elements);
		}
	}

	/** @return the widget of the text, null before it is made */
	ISourceViewer textViewer() {
		return getSourceViewer();
	}

	/** Shows a text in the status line; null for none. */
	void status(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
		lastStatus = message;
	}

	/** Shows an element in the text, beside the picture if the text was hidden. */
	void showInTextSide(EObject element) {
		Region region = TextRegions.of(element);
		showText(region.offset(), region.length());
	}

	/** Tells something in the status line that is no refusal. */
	void note(String message) {
		status(null);
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/** @return what {@link #status} showed last */
	public String lastStatus() {
		return lastStatus;
	}

	/** @return what the banner above the picture says, null if there is none */
	public String banner() {
		return diagram.banner();
	}

	public EditMode mode() {
		return mode;
	}

	/** Shows text, picture or both; remembered for the next editor. */
	public void setMode(EditMode next) {
		if (mode == EditMode.SPLIT && next != EditMode.SPLIT) {
			Memory.keepWeights(sash.getWeights());
		}
		mode = next;
		Memory.keep(next);
		bar.show(next);
		sash.setMaximizedControl(next == EditMode.TEXT ? textSide : next == EditMode.DIAGRAM ? diagram.control() : null);
		textSide.setVisible(next.showsText());
		diagram.setVisible(next.showsDiagram());
		sash.layout();
		setFocus();
	}

	@Override
	public void setFocus() {
		if (mode == EditMode.DIAGRAM) {
			diagram.viewer().getControl().setFocus();
		} else {
			super.setFocus();
		}
	}

	/** Shows the first error of the text, if it has one. */
	void showError(Checked state) {
		for (Problem problem : state.document().problems()) {
			if (problem.severity() == Severity.ERROR) {
				showText(problem.offset(), problem.length());
				return;
			}
		}
	}

	/** Shows a part of the text, beside the picture if it was hidden. */
	void showText(int offset, int length) {
		if (!mode.showsText()) {
			setMode(EditMode.SPLIT);
		}
		selectAndReveal(offset, length);
		super.setFocus();
	}

	@Override
	protected void showPlace(int offset) {
		link.revealed(offset);
	}

	@Override
	protected void showElements(List<EObject> elements) {
		if (mode.showsText()) {
			super.showElements(elements);
		}
		diagram.select(elements);
		selection().set(elements.stream().map(ElementSelection::key).toList());
	}

	@Override
	public boolean isDirty() {
		return super.isDirty() || places.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		super.doSave(monitor);
		if (!super.isDirty()) {
			savePlaces(monitor);
		}
	}

	@Override
	protected void performSaveAs(IProgressMonitor monitor) {
		IEditorInput before = getEditorInput();
		super.performSaveAs(monitor);
		if (getEditorInput() != before) {
			savePlaces(monitor);
		}
	}

	/** What cannot be written stays unsaved, and the editor open. */
	private void savePlaces(IProgressMonitor monitor) {
		try {
			places.save();
		} catch (IOException e) {
			if (monitor != null) {
				monitor.setCanceled(true);
			}
			MessageDialog.openError(getSite().getShell(), getTitle(), Messages.get("DeploymentEditor_placesUnsaved", e.getMessage()));
		}
		diagram.refreshBanner();
		firePropertyChange(PROP_DIRTY);
	}

	/** Called when the window becomes the active one: somebody else may have written files meanwhile. */
	@Override
	protected void safelySanityCheckState(IEditorInput input) {
		super.safelySanityCheckState(input);
		if (takePlaces()) {
			note(Messages.get("DeploymentEditor_placesTaken"));
		}
	}

	/** Takes over what others wrote into the layout file. Returns whether there was something. */
	boolean takePlaces() {
		boolean taken = places.takeOthers();
		if (taken) {
			placesChanged();
		}
		return taken;
	}

	private void placesChanged() {
		diagram.redraw();
		diagram.refreshBanner();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void doRevertToSaved() {
		super.doRevertToSaved();
		places.store().reload();
		placesChanged();
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		String kept = places.text();
		super.doSetInput(input);
		places.carry(kept); // saved under another name: the places go along
	}

	@Override
	public void dispose() {
		if (sash != null && !sash.isDisposed() && mode == EditMode.SPLIT) {
			Memory.keepWeights(sash.getWeights());
		}
		super.dispose();
	}
}
