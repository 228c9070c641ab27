"""What only some members may read: encrypted for the keys with which they sign, and for nobody else."""
