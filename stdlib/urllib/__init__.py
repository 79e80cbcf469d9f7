"""Addresses; what needs the network is not there."""
