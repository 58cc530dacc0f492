class Garden:
    def __init__(self, plots):
        self.plots = plots
