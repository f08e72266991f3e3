"""
The second eye: a program under observation, and its own log as a witness of what it posts.

Rerun's analytics log each body before it is posted, if they are asked to. So a program is started with that asked for,
what it says because of it is taken out of its output again, and the bodies are compared with what the files showed.
"""
