package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.format.Formatter;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.btdeploy.ui.reference.Occurrences;
import org.btdeploy.ui.document.SessionListener;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.DeploymentSessions;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.outline.OutlinePage;
import org.btdeploy.ui.outline.OutlineTools;
import org.btdeploy.ui.properties.PropertiesPage;
import org.btdeploy.ui.save.AtomicDocumentProvider;
import org.btdeploy.ui.select.ElementSelection;
import org.btdeploy.ui.select.ProblemSelection;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The text of a deployment on the platform's text editor, with the services of the language. */
public class DeploymentTextEditor extends TextEditor implements PropertiesPage.Editor {
	/** Scope of the keys that hold only in the text. */
	protected static final String TEXT_CONTEXT = "org.btdeploy.ui.textContext";

	private final TextColors colors = new TextColors(this::recolor);
	private final Meanings meanings = new Meanings(this::recolor);
	private final SessionListener reading = this::checked;
	private final SourceActions source = new SourceActions(this);
	private Folding folding;
	private Occurrences occurrences;
	private StartHint hint;
	private DeploymentSession session;
	private final ElementSelection selection = new ElementSelection();
	private final List<PropertiesPage> properties = new ArrayList<>();
	private OutlinePage outline;
	private ProblemSelection problems;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setDocumentProvider(AtomicDocumentProvider.instance());
		setSourceViewerConfiguration(new ViewerConfiguration(this, getPreferenceStore()));
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { TEXT_CONTEXT });
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		folding = new Folding((ProjectionViewer) getSourceViewer(), getAnnotationAccess(), getSharedColors());
		occurrences = new Occurrences(getSourceViewer());
		hint = new StartHint(getSourceViewer(), colors);
		CaretAtMenu.install(getSourceViewer());
		((IPostSelectionProvider) getSelectionProvider()).addPostSelectionChangedListener(event -> markOccurrences());
		problems = new ProblemSelection(getSite().getPage(), this::showProblem);
		connect();
	}

	/** To be called when the caret stands still or the text was read anew. */
	private void markOccurrences() {
		if (getSelectionProvider() != null && getSelectionProvider().getSelection() instanceof ITextSelection selected) {
			occurrences.caretAt(session, selected.getOffset());
		}
	}

	void toggleOccurrences() {
		ITextSelection selected = (ITextSelection) getSelectionProvider().getSelection();
		occurrences.set(!occurrences.isOn(), session, selected.getOffset());
	}

	private void checked(Checked latest) {
		folding.update(latest);
		hint.update(latest);
		markOccurrences();
	}

	@Override
	protected void doSetInput(IEditorInput input) throws org.eclipse.core.runtime.CoreException {
		super.doSetInput(input);
		if (getSourceViewer() != null) {
			connect();
		}
	}

	/** Follows the document the editor shows now. */
	private void connect() {
		IDocument document = getDocumentProvider().getDocument(getEditorInput());
		if (session != null && session.document() == document) {
			return;
		}
		DeploymentSession before = session;
		session = document == null ? null : DeploymentSessions.open(document, Adapters.adapt(getEditorInput(), IFile.class), getEditorInput().getName());
		sessionChanged(before, session);
		if (before != null) {
			DeploymentSessions.close(before);
		}
	}

	TextColors colors() {
		return colors;
	}

	Meanings meanings() {
		return meanings;
	}

	private void recolor() {
		if (getSourceViewer() != null && getSourceViewer().getTextWidget() != null) {
			getSourceViewer().invalidateTextPresentation();
		}
	}

	private void recolor(Region region) {
		IDocument document = getSourceViewer() == null || getSourceViewer().getTextWidget() == null ? null : getSourceViewer().getDocument();
		if (document != null && region.offset() < document.getLength()) {
			int length = Math.min(region.length(), document.getLength() - region.offset());
			((ITextViewerExtension2) getSourceViewer()).invalidateTextPresentation(region.offset(), length);
		}
	}

	/** Called when the editor shows another document; either may be null. */
	protected void sessionChanged(DeploymentSession before, DeploymentSession now) {
		meanings.follow(now);
		if (before != null) {
			before.remove(reading);
		}
		if (now != null) {
			now.add(reading);
			if (now.isCurrent()) {
				checked(now.latest());
			}
		}
		if (outline != null) {
			outline.follow(now);
		}
		properties().forEach(page -> page.follow(now));
	}

	@Override
	public void dispose() {
		if (problems != null) {
			problems.dispose();
		}
		if (session != null) {
			DeploymentSession before = session;
			session = null;
			sessionChanged(before, null);
			DeploymentSessions.close(before);
		}
		colors.dispose();
		super.dispose();
	}

	/** @return what is known of the text, null before it is shown */
	@Override
	public DeploymentSession session() {
		return session;
	}

	/** @return the latest state that was read, null before the first one */
	public Checked latest() {
		return session == null ? null : session.latest();
	}

	/** Selects the name of the element in the text. */
	public void showInText(EObject element) {
		Region region = TextRegions.of(element);
		selectAndReveal(region.offset(), region.length());
	}

	@Override
	protected void createActions() {
		super.createActions();
		source.register(this::setAction);
		FoldingActions.register(this, this::setAction);
		setAction(ITextEditorActionConstants.RULER_CLICK, new MarginClick(this));
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		addAction(menu, ITextEditorActionConstants.GROUP_OPEN, SourceActions.DECLARATION);
		addAction(menu, ITextEditorActionConstants.GROUP_OPEN, SourceActions.REFERENCES);
		addAction(menu, ITextEditorActionConstants.GROUP_EDIT, SourceActions.RENAME);
		addAction(menu, ITextEditorActionConstants.GROUP_EDIT, SourceActions.COMMENT);
		addAction(menu, ITextEditorActionConstants.GROUP_EDIT, SourceActions.FORMAT);
	}

	/** Says in the status line why something was not done. */
	protected void explain(String refusal) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(refusal);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			if (outline == null || outline.isGone()) {
				outline = new OutlinePage(this::showElements, outlineTools());
				outline.follow(session);
			}
			return adapter.cast(outline);
		}
		if (adapter == IPropertySheetPage.class) {
			PropertiesPage page = new PropertiesPage(this);
			properties.add(page);
			return adapter.cast(page);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public ElementSelection selection() {
		return selection;
	}

	@Override
	public void contributeTo(IActionBars bars) {
		for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
			bars.setGlobalActionHandler(factory.getId(), getAction(factory.getId()));
		}
		bars.updateActionBars();
	}

	/** @return the pages of Properties views that are open on this editor */
	private List<PropertiesPage> properties() {
		properties.removeIf(PropertiesPage::isGone);
		return List.copyOf(properties);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		properties().forEach(PropertiesPage::finish);
		super.doSave(monitor);
	}

	/** Shows elements that were chosen elsewhere, at least one. */
	protected void showElements(List<EObject> elements) {
		showInText(elements.get(0));
	}

	/** Shows what an entry of the Problems view is about, without taking the keyboard from there. */
	private void showProblem(IMarker marker) {
		if (marker.getResource().equals(Adapters.adapt(getEditorInput(), IFile.class)) && marker.exists()) {
			getSite().getPage().bringToTop(this);
			IDE.gotoMarker(this, marker);
			showPlace(((ITextSelection) getSelectionProvider().getSelection()).getOffset());
		}
	}

	/** Shows the element at a place of the text that was just revealed. */
	protected void showPlace(int offset) {
		// the text alone has nothing else to show
	}

	/** @return what can be done with elements in the outline, null for nothing */
	protected OutlineTools outlineTools() {
		return null;
	}

	/** Asks for another name of the element, for everywhere. */
	public void rename(EObject element) {
		source.rename(TextRegions.of(element).offset());
	}

	/** Lists the places that name the element at the caret. */
	public void findReferences() {
		source.references();
	}

	/** @return the outline if it is shown, else null */
	protected OutlinePage outline() {
		return outline == null || outline.isGone() ? null : outline;
	}
}
