"""Stands for pyqtgraph.Qt.OpenGLHelpers in the frozen program, which draws its charts without OpenGL."""

__all__ = ["GraphicsViewGLWidget", "getFunctions"]


def getFunctions(context):  # type: ignore[no-untyped-def]  # noqa: N802
    """Asked for only where a plot was told to use OpenGL."""
    raise NotImplementedError("OpenGL is not part of the frozen program")


class GraphicsViewGLWidget:
    """Made only where a plot was told to use OpenGL."""

    def __init__(self) -> None:
        raise NotImplementedError("OpenGL is not part of the frozen program")
