# Flips, crops, channels of a small image.
import numpy as np

img = np.arange(4 * 4 * 3, dtype=np.uint8).reshape(4, 4, 3)
print(img[::-1, :, 0])
print(img[:, ::-1].shape, img[1:3, 1:3].mean(axis=(0, 1)))
grey = (img @ np.array([0.299, 0.587, 0.114])).astype(np.uint8)
print(grey)
print(np.rot90(grey), np.transpose(grey), np.where(grey > 20, 255, 0).astype(np.uint8))
small = img.reshape(2, 2, 2, 2, 3).mean(axis=(1, 3))
print(small[..., 0])
