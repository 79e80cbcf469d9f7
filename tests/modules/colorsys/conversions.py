# Colours there and back.
import colorsys
for rgb in ((0, 0, 0), (1, 1, 1), (1.0, 0.5, 0.25), (0.2, 0.4, 0.4), (0.1, 0.9, 0.3), (0.3, 0.2, 0.7), (0.5, 0.5, 0.2)):
    hls, hsv, yiq = colorsys.rgb_to_hls(*rgb), colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_yiq(*rgb)
    print(rgb, hls, hsv, [round(each, 12) for each in yiq])
    print([round(each, 12) for each in colorsys.hls_to_rgb(*hls)], [round(each, 12) for each in colorsys.hsv_to_rgb(*hsv)], [round(each, 9) for each in colorsys.yiq_to_rgb(*yiq)])
print([colorsys.hsv_to_rgb(h / 7, 0.5, 0.8) for h in range(8)])
