"""What a whole archive of releases says: the register of its names, and the audit of its faults and repetitions.

`evidence` reads one release, in whatever process; the other modules put the evidence of all of them together, so that
neither the order of the files nor the number of processes changes the outcome. Only reports and commands import it.
"""
