# A module without a near one gets no help.
# raises: ModuleNotFoundError: No module named 'zebra_crossing'
# advice: none
import zebra_crossing
