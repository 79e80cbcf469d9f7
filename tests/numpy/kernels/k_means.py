# k-means clustering.
import numpy as np

rng = np.random.default_rng(0)
points = np.concatenate([rng.normal(loc=c, scale=0.3, size=(30, 2)) for c in ((0, 0), (3, 3), (0, 4))])
centres = points[[0, 30, 60]].copy()
for _ in range(10):
    d = np.linalg.norm(points[:, None] - centres[None], axis=2)
    labels = d.argmin(axis=1)
    new = np.array([points[labels == k].mean(axis=0) for k in range(3)])
    if np.allclose(new, centres):
        break
    centres = new
print(centres)
print(np.bincount(labels))
