"""The commands for an app with the engine inside, which any command line may offer."""
