"""What is kept between runs in the user's own cache folder. Nothing here knows a rule or a draft."""
