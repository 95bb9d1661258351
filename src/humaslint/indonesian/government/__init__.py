"""What the state is made of: institutions, regions, their acronyms, laws and regulations."""
